package org.ent4j.catalogue.gar.validation;

/** Tells the index what stands in a file. */
final class FirstPass implements RowSink, Links.Hearing {

    private static final int RECENT = 256;

    private final ExportIndex index;
    /** References that came lately: objects of one person or one class stand together. */
    private final long[] recent = new long[RECENT];

    private final Batch batch = new Batch();
    private final long[] counts = new long[Kind.values().length];

    FirstPass(ExportIndex index) {
        this.index = index;
    }

    @Override
    public void row(Row row) {
        counts[row.kind().ordinal()]++;
        Links.of(row, this);
        if (row.hasKey()) {
            tell(ExportIndex.key(row.kind()), row.keyHash());
            besides(row);
        }
    }

    private void besides(Row row) {
        switch (row.kind()) {
            case SCHOOL_GROUP -> status(row);
            case PUPIL_MEF -> tell(ExportIndex.besides(ExportIndex.Besides.HAS_MEF), pupilInSchool(row));
            case RESP_AFF -> assignedSchools(row);
            default -> {}
        }
    }

    private void status(Row row) {
        if (Status.isDivision(row)) {
            tell(ExportIndex.besides(ExportIndex.Besides.IS_DIVISION), row.keyHash());
        } else if (Status.isGroupe(row)) {
            tell(ExportIndex.besides(ExportIndex.Besides.IS_GROUPE), row.keyHash());
        }
    }

    private void assignedSchools(Row row) {
        for (int i = 0; i < row.count(); i++) {
            if (row.value(i) == Value.ASSIGNED_SCHOOL) {
                tell(ExportIndex.besides(ExportIndex.Besides.HAS_RESP_AFF), row.hash(i));
            }
        }
    }

    static long pupilInSchool(Row row) {
        return Hash.of(row.hash(row.find(Value.UAI)), row.hash(row.find(Value.PERSON)));
    }

    @Override
    public void link(Target target, long hash, int value) {
        var reference = hash + target.ordinal();
        var place = (int) reference & RECENT - 1;
        if (recent[place] != reference) {
            recent[place] = reference;
            tell(ExportIndex.reference(target), hash);
        }
    }

    private void tell(int fact, long hash) {
        if (batch.isFull()) {
            index.take(batch);
        }
        batch.add(fact, hash);
    }

    void finish() {
        index.take(batch);
    }

    long count(Kind kind) {
        return counts[kind.ordinal()];
    }
}
