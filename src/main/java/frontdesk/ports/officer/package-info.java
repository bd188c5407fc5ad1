/** What is recorded of the people who work on tasks: absences with their substitutes, and skills. */
package frontdesk.ports.officer;
