package frontdesk.engine.process;

/** A bean whose name analysts may use in the expressions of their models. */
public interface ExpressionBean {}
