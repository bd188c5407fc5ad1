/**
 * Beans that models call in their expressions, such as {@code ${businessTime.after('PT4H')}}: times of the office's and
 * the customer's calendars. Their names are the models' and stay; {@link frontdesk.engine.process.ExpressionBean} marks
 * them for the validation and the element templates.
 */
package frontdesk.engine.expression;
