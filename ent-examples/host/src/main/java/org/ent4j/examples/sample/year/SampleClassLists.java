package org.ent4j.examples.sample.year;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ent4j.examples.sample.school.Division;
import org.ent4j.examples.sample.school.Pupil;
import org.ent4j.examples.sample.school.School;
import org.ent4j.model.calendar.DateRange;
import org.ent4j.model.id.ClassRef;
import org.ent4j.model.id.PersonId;
import org.ent4j.viescolaire.markbook.Belonging;
import org.ent4j.viescolaire.service.Audience;
import org.ent4j.viescolaire.spi.ClassLists;

/** Who is in which class and group of a made-up school: in a class from the day on that the pupil came, in groups all year. */
public final class SampleClassLists implements ClassLists {

    private final School school;
    private final MarkedPeople people;
    private final Map<PersonId, Pupil> pupils;

    public SampleClassLists(School school) {
        this.school = school;
        this.people = new MarkedPeople(school);
        this.pupils = school.pupils().stream().collect(Collectors.toMap(SampleIds::pupil, pupil -> pupil));
    }

    @Override
    public Belonging pupils(Audience audience, DateRange days) {
        var found = new HashMap<PersonId, List<DateRange>>();
        pupils.forEach((id, pupil) -> days(audience, pupil, days).ifPresent(range -> found.put(id, List.of(range))));
        return new Belonging(found);
    }

    private static Optional<DateRange> days(Audience audience, Pupil pupil, DateRange days) {
        return audience.fold(
                ofClass -> inClass(ofClass.code(), pupil, days),
                group -> pupil.groups().stream().anyMatch(each -> each.code().equals(group.code()))
                        ? Optional.of(days)
                        : Optional.empty());
    }

    private static Optional<DateRange> inClass(String code, Pupil pupil, DateRange days) {
        var moved = pupil.move();
        if (pupil.division().code().equals(code)) {
            return within(days, moved.map(move -> move.on()).orElse(days.first()), days.last());
        }
        return moved.filter(move -> move.from().code().equals(code))
                .flatMap(move -> within(days, days.first(), move.on().minusDays(1)));
    }

    private static Optional<DateRange> within(DateRange days, LocalDate first, LocalDate last) {
        return first.isAfter(last) ? Optional.empty() : days.intersection(new DateRange(first, last));
    }

    @Override
    public Map<PersonId, ClassRef> classes(Collection<PersonId> wanted, LocalDate day) {
        var found = new HashMap<PersonId, ClassRef>();
        wanted.forEach(id -> Optional.ofNullable(pupils.get(id))
                .ifPresent(pupil -> found.put(
                        id, new ClassRef(people.id(), division(pupil, day).code()))));
        return found;
    }

    private static Division division(Pupil pupil, LocalDate day) {
        return pupil.move()
                .filter(move -> day.isBefore(move.on()))
                .map(move -> move.from())
                .orElse(pupil.division());
    }

    @Override
    public Set<PersonId> professeursPrincipaux(ClassRef schoolClass, LocalDate day) {
        return school.principals().entrySet().stream()
                .filter(each -> each.getKey().code().equals(schoolClass.code()))
                .map(each -> SampleIds.agent(each.getValue()))
                .collect(Collectors.toSet());
    }
}
