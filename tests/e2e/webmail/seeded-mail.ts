/** Every mail of the inbox, and whom it is about. */
export const MAILS: [row: string, name: string, address: string][] = [
  ['Tile samples', 'Maren Holt', 'maren.holt@harbourtiles.example.org'],
  ['Supplier form', 'Okafor, Daniel (Procurement)', 'daniel.okafor@northfield.example.com'],
  ['お見積もりのお願い', '田中 美咲', 'misaki.tanaka@aoba-design.example.org'],
  ['Okafor · Site visit', 'Okafor, Daniel (Procurement)', 'daniel.okafor@northfield.example.com'],
  ['Lena Fischer · Site visit', 'Lena Fischer, PhD', 'lena.fischer@northfield.example.com'],
  ['Vega · Site visit', 'Tomás Vega', 'tomas.vega@northfield.example.com'],
  ['Workshop places', "Siobhán O'Neill-Brandt", 'siobhan@brandt-atelier.example.com'],
  ['Рахунок', 'Іван Ковальчук', 'ivan.kovalchuk@stepfarm.example.org'],
  ['طلب عينات', 'سارة الحسيني', 'sara.alhusseini@noorprint.example.com'],
  ['5 crates that stack', 'The Crate Weekly', 'news@crateweekly.example.org'],
  // Through a mailing list: its writer, never the list.
  ['Shared stand', 'Priya Raman', 'priya.raman@lakeview.example.com'],
  ['Delivery window', 'accounts@bramblelogistics.example.com', 'accounts@bramblelogistics.example.com'],
  // Its display name is the address of Maren Holt, who is in the record.
  ['Payment details', 'billing@invoice-desk.example.com', 'billing@invoice-desk.example.com'],
];
