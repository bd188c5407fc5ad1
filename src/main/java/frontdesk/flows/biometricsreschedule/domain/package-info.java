/**
 * What is asked for with a move of a biometrics appointment, and the rules that need neither engine nor database.
 * Plain Java.
 */
package frontdesk.flows.biometricsreschedule.domain;
