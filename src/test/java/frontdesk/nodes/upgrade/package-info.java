/**
 * The upgrade of a database that an earlier version has filled: {@link frontdesk.nodes.upgrade.UpgradeIT} starts the present
 * version on it, {@link frontdesk.nodes.upgrade.EarlierDatabaseMain} has made it.
 */
package frontdesk.nodes.upgrade;
