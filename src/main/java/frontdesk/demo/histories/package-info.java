/** Made-up worlds of cases with laws that are known, for samples, tests and measurements; the same seed makes the same. */
package frontdesk.demo.histories;
