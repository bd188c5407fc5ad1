package frontdesk.adapters.letter;

import java.time.Instant;

/**
 * What a mailing house is told about a letter; that it is there says that the PDF is complete. The address stands in
 * the letter's window, and the customer's name nowhere else.
 *
 * @param reference the notification's own
 * @param file the PDF's name, in the same directory
 * @param sha256 of the PDF, in hexadecimal
 * @param size of the PDF, in bytes
 * @param language ISO 639-1
 */
record LetterManifest(String reference, String file, String sha256, long size, String language, Instant createdAt) {}
