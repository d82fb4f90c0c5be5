import { describe, expect, test } from 'vitest';
import { readMailHead } from '../../pipeline/1-read/mail-head.ts';

const read = (text: string) => {
  const head = readMailHead(text, 0);
  return head && { ...head.metadata, body: text.slice(head.bodyStart) };
};

describe('the head of an e-mail', () => {
  test('subject, sender and day', () => {
    const mail =
      'Received: from a\n\tby b\nFrom: "Ida Penn" <ida@union.example>\r\nTo: desk@ledger.example\r\nDate: Mon, 4 Mar 2024 10:12:00 +0100\r\nSubject: Fwd: Re: Wool sales fall\r\n\r\nWool fell.';
    expect(read(mail)).toEqual({
      title: 'Wool sales fall',
      author: 'Ida Penn',
      published: '2024-03-04',
      body: 'Wool fell.',
    });
  });

  test('the innermost of forwarded ones', () => {
    const mail =
      'From: Bo\nTo: desk\nSubject: see below\n\n---------- Forwarded message ---------\nFrom: Ida Penn <i@u.example>\nDate: March 4, 2024 at 10:12 AM\nSubject: Wool\nTo: Bo\n\nWool fell.';
    expect(read(mail)).toEqual({
      title: 'Wool',
      author: 'Ida Penn',
      published: '2024-03-04',
      body: 'Wool fell.',
    });
  });

  test('a day that may be two is not taken', () => {
    expect(read('From: a@b.example\nSent: 4/3/24\nSubject: Wool\n\nText')).toMatchObject({
      author: null,
      published: null,
    });
  });

  test.each([
    ['an article', 'Wool sales fall\n\nFrom: the north\n'],
    ['two fields', 'From: Ida\nSubject: Wool\n\nText'],
    ['an interview', 'Date: Monday\nTo: all\nAnd then Ida spoke:\n\nText'],
    ['nothing', ''],
  ])('%s has none', (_, text) => {
    expect(read(text)).toBeNull();
  });
});
