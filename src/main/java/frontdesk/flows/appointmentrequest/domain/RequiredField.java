package frontdesk.flows.appointmentrequest.domain;

/** What a reason can ask for beyond what every request gives, by the name of the field. */
public enum RequiredField {
    RECEIPT_NUMBER(
            "receiptNumber", "is required for this reason: the receipt number of the case, such as IOE0912345678"),
    A_NUMBER("aNumber", "is required for this reason: the A-number, such as A012345678"),
    DETAILS("details", "is required for this reason: say what happened and by when help is needed");

    private final String field;
    private final String message;

    RequiredField(String field, String message) {
        this.field = field;
        this.message = message;
    }

    public String field() {
        return field;
    }

    public String message() {
        return message;
    }
}
