package frontdesk.flows.__package__.process;

/** What the flow is called. */
public final class __Flow__Process {
    /** The flow's process key. */
    public static final String KEY = "__flow__";

    /** The two letters of its reference numbers. */
    static final String PREFIX = "__PREFIX__";

    private __Flow__Process() {}
}
