package org.ent4j.model.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

/**
 * People who do not exist, in families, some of whom are there more than once with the errors of their kind of data.
 *
 * @param records in an order that says nothing, with keys that say nothing
 * @param people the person of each key
 */
record Invented(List<PersonRecord> records, Map<String, String> people) {

    /** What errors are made when somebody is written a second time. */
    enum Errors {
        /** As FEBRL's generator: typing errors, values of somebody else, swapped fields, missing values. */
        TYPING,
        /** As French school data: cut and composed names, initials, names of marriage, days and months swapped. */
        SCHOOL
    }

    /**
     * @param again the share of people who are there again
     * @param times how often they are there beside the first time, at most
     * @param slips the errors of a repeated record, on average
     * @param twins the share of children who have a twin in the data
     * @param siblings the brothers and sisters in the data, on average
     * @param namesakes the share of people with a parent of the same name in the data
     * @param oldest the greatest age
     */
    record Setting(
            String name,
            long seed,
            int people,
            double again,
            int times,
            double slips,
            Errors errors,
            double twins,
            double siblings,
            double namesakes,
            int oldest) {}

    /** Which fields the records have beside the names. */
    enum Field {
        BIRTH_DATE,
        INE,
        EMAIL,
        ADDRESS,
        IDENTIFIER
    }

    static Invented people(Setting setting, Field... fields) {
        var chance = new Random(setting.seed());
        var drawn = new ArrayList<Draft>();
        var families = new Families(chance, setting);
        while (drawn.size() < setting.people()) {
            drawn.addAll(families.next());
        }
        var all = new ArrayList<Draft>();
        var slips = new Slips(chance, setting);
        for (var draft : drawn) {
            all.add(draft);
            if (chance.nextDouble() < setting.again()) {
                var copies = 1 + chance.nextInt(setting.times());
                for (var i = 0; i < copies; i++) {
                    all.add(slips.copy(draft));
                }
            }
        }
        return keyed(all, chance, List.of(fields));
    }

    private static Invented keyed(List<Draft> drafts, Random chance, List<Field> fields) {
        Collections.shuffle(drafts, chance);
        var records = new ArrayList<PersonRecord>();
        var people = new HashMap<String, String>();
        for (var draft : drafts) {
            var key = "r%07d".formatted(records.size());
            records.add(draft.record(key, fields));
            people.put(key, draft.person);
        }
        return new Invented(records, people);
    }

    boolean areOne(MatchedPair pair) {
        return Objects.equals(
                people.get(pair.first().key()), people.get(pair.second().key()));
    }

    /** How many pairs of records are one person's. */
    long pairs() {
        var counts = new HashMap<String, Integer>();
        people.values().forEach(person -> counts.merge(person, 1, Integer::sum));
        return counts.values().stream()
                .mapToLong(count -> count * (count - 1L) / 2)
                .sum();
    }

    static LocalDate date(Random chance, int oldest) {
        var youngest = oldest <= 20 ? 5 : 0;
        return LocalDate.of(2026, 1, 1).minusDays(youngest * 365L + chance.nextInt((oldest - youngest) * 365));
    }
}
