package org.ent4j.viescolaire.feed.lsu;

/** What a value belongs to, as people write it: {@code acquis/@positionnement} or {@code synthese}. */
record Place(String element, String attribute) {

    static Place text(String element) {
        return new Place(element, "");
    }

    @Override
    public String toString() {
        return attribute.isEmpty() ? element : element + "/@" + attribute;
    }
}
