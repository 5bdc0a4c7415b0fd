package org.ent4j.access.internal;

import java.util.ArrayList;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.ent4j.access.answer.PersonSet;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.page.Page;
import org.roaringbitmap.RoaringBitmap;

/** A set of people as a bitmap over their numbers. Immutable. */
final class PersonBitmap implements PersonSet {

    private final RoaringBitmap numbers;
    private final Vocabulary words;

    /** @param numbers not changed any more by anybody */
    PersonBitmap(RoaringBitmap numbers, Vocabulary words) {
        this.numbers = numbers;
        this.words = words;
    }

    @Override
    public int count() {
        return numbers.getCardinality();
    }

    @Override
    public boolean contains(PersonId person) {
        var number = words.people.find(person.value());
        return number != Names.UNKNOWN && numbers.contains(number);
    }

    @Override
    public Page<PersonId> page(int number, int size) {
        var total = count();
        var from = (long) number * size;
        var items = new ArrayList<PersonId>();
        if (from < total) {
            var people = numbers.getIntIterator();
            people.advanceIfNeeded(numbers.select((int) from));
            while (people.hasNext() && items.size() < size) {
                items.add(id(people.next()));
            }
        }
        return new Page<>(items, number, size, total);
    }

    @Override
    public Stream<PersonId> stream() {
        return StreamSupport.stream(numbers.spliterator(), false).map(this::id);
    }

    private PersonId id(int number) {
        return new PersonId(words.people.name(number));
    }

    @Override
    public PersonSet and(PersonSet other) {
        return of(RoaringBitmap.and(numbers, numbersOf(other)));
    }

    @Override
    public PersonSet or(PersonSet other) {
        return of(RoaringBitmap.or(numbers, numbersOf(other)));
    }

    @Override
    public PersonSet minus(PersonSet other) {
        return of(RoaringBitmap.andNot(numbers, numbersOf(other)));
    }

    private PersonSet of(RoaringBitmap those) {
        return new PersonBitmap(those, words);
    }

    private RoaringBitmap numbersOf(PersonSet other) {
        if (other instanceof PersonBitmap bitmap && bitmap.words == words) {
            return bitmap.numbers;
        }
        var those = new RoaringBitmap();
        other.stream().mapToInt(person -> words.people.number(person.value())).forEach(those::add);
        return those;
    }
}
