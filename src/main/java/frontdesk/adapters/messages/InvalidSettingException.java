package frontdesk.adapters.messages;

/** A setting that delivery cannot work with: the start ends here, with what to do, instead of a message that is lost. */
public final class InvalidSettingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String remedy;

    /**
     * @param sentence what is wrong, naming the property and never its value, which may be a secret
     * @param remedy what to do about it
     */
    public InvalidSettingException(String sentence, String remedy) {
        super(sentence);
        this.remedy = remedy;
    }

    /** What to set, a sentence. */
    public String remedy() {
        return remedy;
    }
}
