package org.ent4j.catalogue.gar.validation;

/** Takes objects one by one; the row is the same each time. */
interface RowSink {

    void row(Row row);
}
