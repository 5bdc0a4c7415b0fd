package org.ent4j.viescolaire.school;

import io.vavr.collection.Map;
import java.util.AbstractCollection;
import java.util.Iterator;

/** The values of a map, as a view: what Vavr gives walks through all of them to say how many there are. */
final class Values<T> extends AbstractCollection<T> {

    private final Map<?, T> map;

    Values(Map<?, T> map) {
        this.map = map;
    }

    @Override
    public Iterator<T> iterator() {
        return map.valuesIterator();
    }

    @Override
    public int size() {
        return map.size();
    }
}
