"""SQLite records: connection, migrations, the writer, readers, backups. The only place with SQL."""
