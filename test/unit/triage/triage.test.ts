import { describe, expect, it } from 'vitest';
import { sampleLines } from '../../../local/sample-stream.ts';
import { triage } from '../../../shared/triage/triage.ts';

describe('triage', () => {
  it.each([
    ['happy diwali to all police personnel', 'greeting'],
    ['होली की हार्दिक शुभकामनाएं', 'greeting'],
    ['great work by your team, salute', 'praise'],
    ['बहुत अच्छा काम, आपका आभार', 'praise'],
    ['paper leak karne wali sarkar istifa do', 'politics'],
    ['constable bharti ka result kab aayega', 'query'],
    ['दरोगा भर्ती का सिलेबस बताएं', 'query'],
    ['Earn money from home, join telegram', 'spam'],
    ['breaking news: muthbhed me inami giraftar kiya gaya', 'news'],
    ['🙏', 'no-content'],
  ])('sets aside: %s', (text, reason) => {
    expect(triage(`@Uppolice ${text}`)).toMatchObject({
      actionable: false,
      notActionableBecause: reason,
      urgent: false,
    });
  });

  it.each([
    ['हजरतगंज में मोबाइल चोरी हो गया', 'theft'],
    ['OTP pooch kar khate se paise nikal liye', 'cyber-crime'],
    ['dabangon ne hamari zameen par kabza kar liya', 'land-dispute'],
    ['chowk par khuleaam satta aur jua chal raha hai', 'gambling'],
    ['thane me report nahi likh rahe, koi sunwai nahi', 'fir-not-registered'],
    ['raat bhar DJ aur loudspeaker bajta hai', 'noise'],
    ['Overloaded trucks of illegal mining pass all night', 'illegal-mining'],
    ['sasural wale dahej ke liye maarte hain', 'women-safety'],
    ['daroga naam nikalne ke liye rishwat mang raha hai', 'corruption'],
    ['mera passport verification ek mahine se pending hai', 'verification'],
  ])('knows what it is about: %s', (text, category) => {
    expect(triage(`@Uppolice ${text}`)).toMatchObject({ actionable: true, category });
  });

  it.each([
    'bachao, ghar me ghus kar maar rahe hain',
    'मेरी बेटी कल से लापता है',
    'yahan goli chal rahi hai police bhejo',
    'दो पक्षों में पथराव हो रहा है',
    'मैं आत्महत्या कर लूंगा, कोई नहीं सुनता',
    'factory me aag lag gayi, log fanse hain',
    'bus palat gayi, kai log ghayal pade hain',
  ])('sees an emergency, whatever else is said: %s', (text) => {
    expect(triage(`@Uppolice good morning sir, happy diwali. ${text} follow me subscribe`)).toMatchObject({
      urgent: true,
      actionable: true,
    });
  });

  it('does not take an old matter for an emergency', () => {
    expect(
      triage('@Uppolice kidnapping FIR number 112 darj hai, no arrest yet, mahine se giraftari nahi').urgent,
    ).toBe(false);
  });

  it('takes what is doubtful for a complaint', () => {
    expect(triage('@Uppolice yahan roz yahi hota hai dekh lijiye sahab').actionable).toBe(true);
  });

  it('sorts the sample stream: nothing urgent is set aside, and praise and spam are few', () => {
    const sorted = sampleLines().map(({ text }) => triage(text));
    expect(sorted.filter(({ urgent, actionable }) => urgent && !actionable)).toEqual([]);
    const aside = sorted.filter(({ actionable }) => !actionable).length / sorted.length;
    expect(aside).toBeGreaterThan(0.04);
    expect(aside).toBeLessThan(0.3);
  });

  it('takes long and empty texts', () => {
    expect(triage('@Uppolice '.repeat(2_500)).actionable).toBe(false);
    expect(triage('चोरी '.repeat(5_000)).category).toBe('theft');
  });
});
