package frontdesk.scenarios.steps;

/**
 * Sentences about one matter, a method each. Every class of this package that implements it is found; there is an instance
 * for each scenario, whose constructor may ask for what its sentences share with others: {@link ScenarioState}
 * and {@link Customer}.
 */
interface StepDefinitions {}
