/** What officers of every flow must see on their tasks, in plain lines and tables. */
package frontdesk.engine.brief;
