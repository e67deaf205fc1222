import { describe, expect, test } from 'vitest';
import { JUN, MARIA, SARA } from '../app/sample-abroad';
import { LENA, RAJ, TOMAS } from '../app/sample-packaging';
import { DANA, MAREN } from '../app/sample-tiles';
import { INDUSTRIES, type IndustryId, readIndustries } from './industries';

const SAMPLES = [DANA, MAREN, RAJ, LENA, TOMAS, SARA, MARIA, JUN];

const WORDS: readonly (readonly [words: string, ...industries: IndustryId[]])[] = [
  ['ceramics', 'manufacturing'],
  ['Northfield Packaging', 'manufacturing'],
  ['Maschinenbau', 'manufacturing'],
  ['Food & Beverages', 'food'],
  ['Bäckerei Holm', 'food'],
  ['Agroalimentaire', 'food'],
  ['Retail', 'retail'],
  ['Einzelhandel', 'retail'],
  ['Comercio minorista', 'retail'],
  ['Logistics and Supply Chain', 'logistics'],
  ['Spedition Ahrens', 'logistics'],
  ['Construction', 'construction'],
  ['Bauunternehmen', 'construction'],
  ['Bâtiment et travaux publics', 'construction'],
  ['Hospital & Health Care', 'healthcare'],
  ['Klinikum Ost', 'healthcare'],
  ['Pharmaceuticals', 'life-sciences'],
  ['Medizintechnik', 'life-sciences'],
  ['Computer Software', 'software'],
  ['IT services', 'software'],
  ['Banking', 'financial-services'],
  ['Versicherungen', 'financial-services'],
  ['Assurances', 'financial-services'],
  ['Utilities', 'energy'],
  ['Stadtwerke Altdorf', 'energy'],
  ['Hotels', 'hospitality'],
  ['Gastronomie', 'hospitality'],
  ['Higher education', 'education'],
  ['Universidad del Sur', 'education'],
  ['Government administration', 'public-sector'],
  ['Ayuntamiento', 'public-sector'],
  ['Management consulting', 'professional-services'],
  ['Steuerberatung', 'professional-services'],
  ['Farming', 'agriculture'],
  ['Weingut Lohr', 'agriculture'],
  ['Real estate', 'real-estate'],
  ['Immobilien', 'real-estate'],
];

describe('readIndustries', () => {
  test.each(WORDS)('%s', (words, ...industries) => expect(readIndustries(words)).toEqual(industries));

  test.each(['', 'Whitfield & Sons', 'Acme', 'Orange', '株式会社'])('“%s” tells nothing', (words) => {
    expect(readIndustries(words)).toEqual([]);
  });

  test('every industry is known by its own name, and so is each of the sample people’s', () => {
    expect(INDUSTRIES.filter(({ id, name }) => readIndustries(name)[0] !== id).map(({ id }) => id)).toEqual([]);
    expect(SAMPLES.filter(({ contact }) => readIndustries(contact.industry ?? '').length === 0)).toEqual([]);
  });
});
