/** The words in which scenarios are told: a class for each matter, a method for each sentence. */
package frontdesk.scenarios.steps;
