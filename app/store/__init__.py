"""The encrypted log: key slots, schema, rows."""
