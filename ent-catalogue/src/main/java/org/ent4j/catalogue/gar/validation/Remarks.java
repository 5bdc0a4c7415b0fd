package org.ent4j.catalogue.gar.validation;

/** Hears what a reading meets; a second reading of the same file has nothing new to say. */
interface Remarks {

    void root(Standing standing, String name);

    /** @param nodes elements of the file so far, with this one */
    void begin(Row row, Standing standing, int nodes);

    void end(Row row);

    void say(GarDefect defect, Standing standing);

    /** The element has attributes. */
    void attributes(Standing standing, String element);

    /** Text between elements, which is space where everything is well. */
    void between(char[] characters, int from, int length, String parent, Standing standing);

    /**
     * The last value of the row.
     *
     * @param length in UTF-16 units
     */
    void value(Row row, Slot slot, int length, Standing standing);

    /** Only where objects stand. */
    Remarks PLACES = new Remarks() {
        @Override
        public void root(Standing standing, String name) {}

        @Override
        public void begin(Row row, Standing standing, int nodes) {
            row.stands(standing.line(), standing.column());
        }

        @Override
        public void end(Row row) {}

        @Override
        public void say(GarDefect defect, Standing standing) {}

        @Override
        public void attributes(Standing standing, String element) {}

        @Override
        public void between(char[] characters, int from, int length, String parent, Standing standing) {}

        @Override
        public void value(Row row, Slot slot, int length, Standing standing) {}
    };
}
