package frontdesk.domain.casefile;

import frontdesk.domain.request.Requester;

/** Who is linked to a case by an account of their own: its applicant or its representative. */
public record CaseParty(ReceiptNumber receiptNumber, Requester.Role role) {}
