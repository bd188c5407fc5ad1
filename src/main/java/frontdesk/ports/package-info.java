/**
 * What flows and the engine need of the world, as interfaces that {@code adapters}, {@code engine} and {@code web}
 * implement, and the values that pass between them. Knows no technology. Each port is there to keep one out of those who
 * use it, whether it has one implementation or several: SQL and its locks ({@code request}, {@code casefile},
 * {@code appointment}, {@code text}), gateways and mail servers ({@code messaging}), PDF and iCalendar
 * ({@code messaging}, {@code appointment}), and the engine's own interface ({@code operations}). So domain and flows are
 * tested without any of them, and the layers that ArchitectureTest holds stay one way.
 */
package frontdesk.ports;
