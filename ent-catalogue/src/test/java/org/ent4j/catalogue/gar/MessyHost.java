package org.ent4j.catalogue.gar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.ent4j.catalogue.gar.schema.GarDegree;
import org.ent4j.model.id.PersonId;

/** A perimeter in which everything that can be wrong is, now and then. */
public final class MessyHost {

    private static final List<String> UAIS = List.of("9990001B", "9990001b", "9990002C", "9990003D", "9990004E", "x");
    private static final List<String> GROUPS =
            List.of("3A", "3B", "1$3B", "4A", "LAT", "ESP", "", "é&<", "z".repeat(256));
    private static final List<String> MEFS = List.of("10310019110", "10210001110", "2111", "", "z".repeat(256));
    private static final List<String> SUBJECTS = List.of("020700", "X-020700", "061300", "0613a0", "FRANC", "");
    private static final List<String> NAMES =
            List.of("SORBIER", "N'GUESSAN & <FILS>", "", "  ", "Ö\u0007Z\tT", "𝒯𝒯", "n".repeat(500), "n".repeat(501));
    private static final List<String> OTHERS =
            List.of("", "M.", "Mlle", "Dr", "2012-05-24", "31/02/2012", "01/03/2012", "9990001b");
    private static final List<String> FUNCTIONS = List.of("ENS", "DOC", "DIR", "EDU", "INS", "ADM", "");

    public final List<GarSchool> schools;
    public final List<GarPerson> people;
    private final GarDegree degree;
    private final Random random;

    public MessyHost(long seed, GarDegree degree) {
        this.random = new Random(seed);
        this.degree = degree;
        this.schools = many(5, this::school);
        var ids = new ArrayList<>(many(20, () -> "p" + random.nextInt(40)));
        this.people = ids.stream().distinct().map(this::person).toList();
    }

    private <T> List<T> many(int most, Supplier<T> one) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(any -> one.get())
                .toList();
    }

    private String pick(List<String> texts) {
        return texts.get(random.nextInt(texts.size()));
    }

    private Optional<String> maybe(List<String> texts) {
        return random.nextBoolean() ? Optional.of(pick(texts)) : Optional.empty();
    }

    /** Mostly good, since one bad field costs the whole object. */
    private String name() {
        return random.nextInt(4) > 0 ? "LÉA" : pick(NAMES);
    }

    private GarSchool school() {
        return GarSchool.builder()
                .uai(pick(UAIS))
                .name(name())
                .degree(random.nextInt(6) > 0 ? degree : GarDegree.values()[random.nextInt(2)])
                .addExportedTo(random.nextInt(6) > 0 ? Handed.ENT : "OTHER")
                .seat(maybe(UAIS))
                .contract(maybe(NAMES))
                .phone(maybe(NAMES))
                .email(maybe(NAMES))
                .addAllFormations(many(4, () -> new GarFormation(pick(MEFS), name(), maybe(MEFS), maybe(MEFS))))
                .addAllSubjects(many(5, () -> new GarSubject(pick(SUBJECTS), pick(NAMES))))
                .addAllGroups(many(
                        8,
                        () -> new GarGroup(
                                pick(GROUPS),
                                name() + random.nextInt(9),
                                random.nextBoolean(),
                                Set.copyOf(many(3, () -> pick(GROUPS))))))
                .build();
    }

    private GarPerson person(String id) {
        return GarPerson.builder()
                .id(new PersonId(id))
                .names(new GarNames(name(), pick(NAMES), name(), many(3, () -> pick(NAMES))))
                .civility(pick(OTHERS))
                .birthDate(pick(OTHERS))
                .attachedTo(pick(UAIS))
                .mails(new GarMails(pick(OTHERS), pick(OTHERS), pick(NAMES)))
                .isDeleted(random.nextInt(8) == 0)
                .addAllPlaces(many(3, this::place))
                .build();
    }

    private GarPlace place() {
        return GarPlace.builder()
                .school(pick(UAIS))
                .role(GarRole.values()[random.nextInt(3)])
                .addAllFunctions(many(2, () -> pick(FUNCTIONS)))
                .addAllFormations(many(3, () -> pick(MEFS)))
                .addAllSubjects(many(5, () -> pick(SUBJECTS)))
                .addAllGroups(many(4, () -> pick(GROUPS)))
                .addAllTeachings(many(4, () -> new GarTeaching(pick(GROUPS), random.nextBoolean(), pick(SUBJECTS))))
                .addAllDisciplines(many(3, () -> pick(MEFS)))
                .build();
    }
}
