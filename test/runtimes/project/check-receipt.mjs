/** Makes a receipt, takes it through JSON, and holds it against its input; gives the error where it cannot be made. */
export async function checkReceipt(entries, options = {}) {
  const { createMethod, ipAsn2019, isIppError } = entries['ipp-asn']
  const { createReceipt, verifyReceipt } = entries['ipp-asn/verify']
  const method = createMethod(ipAsn2019)
  const input = { kelompok: 'pelaksana', pendidikan: 'S1', teknis: true, kinerja: 'baik' }
  try {
    const receipt = await createReceipt({ kind: 'answers', method, input }, options)
    const { differs } = await verifyReceipt(JSON.parse(JSON.stringify(receipt)), { input, method, ...options })
    return { input: receipt.input.sha256, differs }
  } catch (error) {
    return { code: isIppError(error) ? error.code : null, message: String(error.message) }
  }
}
