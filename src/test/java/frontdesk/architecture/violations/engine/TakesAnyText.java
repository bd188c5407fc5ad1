package frontdesk.architecture.violations.engine;

import frontdesk.engine.process.ExpressionBean;

/** Breaks ARGUMENTS_OF_EXPRESSIONS_SAY_HOW_THEY_ARE_WRITTEN. */
abstract class TakesAnyText implements ExpressionBean {

    public int pips(String ofWhatever) {
        return ofWhatever.length();
    }
}
