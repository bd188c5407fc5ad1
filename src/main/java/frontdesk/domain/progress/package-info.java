/** The words in which the progress of cases is told and kept. */
package frontdesk.domain.progress;
