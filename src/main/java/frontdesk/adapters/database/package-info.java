/**
 * The records in SQL, on H2 and PostgreSQL alike: requests, cases, offices and their booked slots, incoming texts,
 * answers that are given once.
 */
package frontdesk.adapters.database;
