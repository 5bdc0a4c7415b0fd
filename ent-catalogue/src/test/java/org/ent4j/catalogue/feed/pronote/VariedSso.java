package org.ent4j.catalogue.feed.pronote;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.LongFunction;
import java.util.stream.LongStream;
import org.ent4j.catalogue.portal.MailAddress;
import org.ent4j.catalogue.portal.Sex;
import org.ent4j.catalogue.pronote.Delegation;
import org.ent4j.catalogue.pronote.FileCivility;
import org.ent4j.catalogue.pronote.FileGuardian;
import org.ent4j.catalogue.pronote.FilePerson;
import org.ent4j.catalogue.pronote.FilePupil;
import org.ent4j.catalogue.pronote.FileSchool;
import org.ent4j.catalogue.pronote.FileTeacher;
import org.ent4j.catalogue.pronote.IdentifiersFile;

/** Files with a bit of everything, the same for the same seed. */
final class VariedSso {

    private static final List<String> NAMES =
            List.of("Éloïse", "D'ALMEIDA <&>", "O\"BRIEN", "ŁUKASZ", "Lê\tVăn", "A\nB", "Zoé 🙂", "  DUPONT ");
    private static final List<String> UAIS = List.of("0570001S", "0570002T", "0570003U");

    private final Random random;
    private long ident;

    private VariedSso(Random random) {
        this.random = random;
    }

    static IdentifiersFile of(long seed) {
        return new VariedSso(new Random(seed)).file();
    }

    private IdentifiersFile file() {
        var civilities = random.nextBoolean()
                ? List.of(new FileCivility(1, "Mme"), new FileCivility(2, "M."))
                : List.<FileCivility>of();
        var schools = schools(1 + random.nextInt(3));
        var staff = some(this::person);
        var teachers = some(ident -> new FileTeacher(person(ident), maybe(LocalDate.of(1980, 2, 29))));
        var guardians = some(ident -> new FileGuardian(
                person(ident), civilities.isEmpty() ? Optional.empty() : maybe(1L + random.nextInt(2))));
        var pupils = some(ident -> pupil(ident, guardians));
        return new IdentifiersFile(
                LocalDateTime.of(2026, 9, 28, 8, 30, random.nextInt(60)),
                "ENT",
                maybe(Delegation.values()[random.nextInt(2)]),
                civilities,
                schools,
                schools.stream().map(FileSchool::ident).toList(),
                staff,
                teachers,
                guardians,
                pupils);
    }

    private List<FileSchool> schools(int count) {
        return LongStream.range(0, count)
                .mapToObj(each -> new FileSchool(
                        each,
                        UAIS.get((int) each),
                        name(),
                        address(),
                        maybe("0387000000"),
                        maybe("0387000001"),
                        maybe("0387000002"),
                        maybe("ce@ac-valmont.example")))
                .toList();
    }

    private <T> List<T> some(LongFunction<T> make) {
        var all = new ArrayList<T>();
        for (var i = random.nextInt(4); i > 0; i--) {
            all.add(make.apply(ident++));
        }
        return all;
    }

    private FilePupil pupil(long ident, List<FileGuardian> guardians) {
        var references = guardians.stream()
                .filter(any -> random.nextBoolean())
                .map(guardian -> guardian.person().ident())
                .toList();
        return new FilePupil(
                person(ident),
                LocalDate.of(2010 + random.nextInt(6), 1 + random.nextInt(12), 28),
                maybe(Sex.values()[random.nextInt(2)]),
                maybe("123456789AB"),
                references);
    }

    private FilePerson person(long ident) {
        var padding = random.nextInt(5) == 0 ? " \t" : "";
        return new FilePerson(ident, name(), name(), padding + "id-" + ident + padding, address());
    }

    private MailAddress address() {
        return random.nextBoolean()
                ? MailAddress.NONE
                : new MailAddress(List.of("1 rue de l'Église", "Bât. B"), "57000", "METZ", "");
    }

    private String name() {
        return NAMES.get(random.nextInt(NAMES.size()));
    }

    private <T> Optional<T> maybe(T value) {
        return Optional.of(value).filter(any -> random.nextBoolean());
    }
}
