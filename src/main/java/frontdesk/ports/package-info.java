/**
 * What flows and the engine need of the world, as interfaces that {@code adapters}, {@code engine} and {@code web}
 * implement, and the values that pass between them. Knows no technology.
 */
package frontdesk.ports;
