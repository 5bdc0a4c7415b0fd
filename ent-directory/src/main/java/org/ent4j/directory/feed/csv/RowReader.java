package org.ent4j.directory.feed.csv;

import static java.util.function.Predicate.not;

import io.vavr.control.Either;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ent4j.directory.feed.FeedDefect;
import org.ent4j.directory.importing.PeopleKind;
import org.ent4j.directory.person.Guardianship.Authority;
import org.ent4j.directory.person.PhoneKind;
import org.ent4j.directory.person.PostalAddress;
import org.ent4j.model.feed.CsvRow;
import org.ent4j.model.id.Fonction;
import org.ent4j.model.id.Ine;
import org.ent4j.model.id.Uai;
import org.ent4j.model.issue.Issue;
import org.ent4j.model.person.PersonName;
import org.ent4j.model.person.Profil;
import org.ent4j.model.rule.Reason;

/** Understands the rows of one file, or says why not; what can be left out of a row is told. */
final class RowReader {

    /** Far above what any name, class or address has. */
    static final int LONGEST_VALUE = 255;

    private final Columns columns;
    private final Optional<Profil> ofFile;
    private final Optional<Uai> asked;
    private final Consumer<Issue> issues;

    /**
     * @param ofFile who the people are, unless a column says it
     * @param asked the school, unless a column says it
     */
    RowReader(Columns columns, Optional<Profil> ofFile, Optional<Uai> asked, Consumer<Issue> issues) {
        this.columns = columns;
        this.ofFile = ofFile;
        this.asked = asked;
        this.issues = issues;
    }

    Either<Reason, Draft> read(CsvRow row) {
        return row.defect()
                .<Reason>map(Function.identity())
                .or(() -> tooLong(row))
                .<Either<Reason, Draft>>map(Either::left)
                .orElseGet(() ->
                        profil(row).flatMap(profil -> school(row).flatMap(school -> read(row, profil, school))));
    }

    private Optional<Reason> tooLong(CsvRow row) {
        return Stream.of(Attribute.values())
                .filter(each -> each != Attribute.IGNORED)
                .filter(each -> columns.cells(row, each).anyMatch(cell -> cell.length() > LONGEST_VALUE))
                .findFirst()
                .map(each -> new FeedDefect.TooMuch(columns.header(each), LONGEST_VALUE));
    }

    Either<Reason, Profil> profil(CsvRow row) {
        return columns.find(row, Attribute.PROFIL)
                .map(cell -> ProfilWords.of(cell)
                        .<Either<Reason, Profil>>map(Either::right)
                        .orElseGet(() -> Either.left(new CsvDefect.NotUnderstood(columns.header(Attribute.PROFIL)))))
                .or(() -> ofFile.map(Either::<Reason, Profil>right))
                .orElseGet(() -> missing(Attribute.PROFIL));
    }

    private <T> Either<Reason, T> missing(Attribute attribute) {
        return Either.left(new FeedDefect.RequiredMissing(columns.header(attribute)));
    }

    private Either<Reason, Uai> school(CsvRow row) {
        return columns.find(row, Attribute.SCHOOL)
                .map(this::school)
                .or(() -> asked.map(Either::<Reason, Uai>right))
                .orElseGet(() -> missing(Attribute.SCHOOL));
    }

    private Either<Reason, Uai> school(String cell) {
        return Uai.parseLeniently(cell)
                .<Reason>mapLeft(why -> new FeedDefect.MalformedValue(columns.header(Attribute.SCHOOL), why))
                .flatMap(uai -> asked.filter(not(uai::equals))
                        .<Either<Reason, Uai>>map(
                                other -> Either.left(new CsvDefect.OtherSchool(uai.value(), other.value())))
                        .orElseGet(() -> Either.right(uai)));
    }

    private Either<Reason, Draft> read(CsvRow row, Profil profil, Uai school) {
        var name = name(row);
        if (name.usageName().isEmpty()) {
            return missing(Attribute.LAST_NAME);
        }
        if (name.firstName().isEmpty() && profil != Profil.PARENT) {
            return missing(Attribute.FIRST_NAME);
        }
        var written = columns.find(row, Attribute.BIRTH_DATE);
        var birth = written.flatMap(Values::date);
        if (written.isPresent() && birth.isEmpty()) {
            return Either.left(new FeedDefect.ImpossibleDate(columns.header(Attribute.BIRTH_DATE), written.get()));
        }
        if (birth.isEmpty()
                && profil == Profil.ELEVE
                && columns.find(row, Attribute.ID).isEmpty()) {
            return missing(Attribute.BIRTH_DATE);
        }
        var draft = Draft.builder();
        draft.where(row.where()).school(school).schoolName(text(row, Attribute.SCHOOL_NAME));
        draft.name(name).birthDate(birth);
        return Either.right(fill(draft, row, profil).build());
    }

    /** The names as {@link Attribute} tells them apart. */
    private PersonName name(CsvRow row) {
        var last = text(row, Attribute.LAST_NAME);
        var birth =
                text(row, Attribute.BIRTH_NAME).or(() -> columns.has(Attribute.USAGE_NAME) ? last : Optional.empty());
        return PersonName.builder()
                .usageName(text(row, Attribute.USAGE_NAME)
                        .or(() -> last)
                        .or(() -> birth)
                        .orElse(""))
                .birthName(birth)
                .firstName(text(row, Attribute.FIRST_NAME).orElse(""))
                .addAllOtherFirstNames(columns.cells(row, Attribute.OTHER_FIRST_NAMES)
                        .flatMap(cell -> Stream.of(cell.split("[,;\\s]+")))
                        .filter(name -> !name.isEmpty())
                        .toList())
                .build();
    }

    private Optional<String> text(CsvRow row, Attribute attribute) {
        return columns.find(row, attribute).map(Values::oneLine);
    }

    private Draft.Builder fill(Draft.Builder draft, CsvRow row, Profil profil) {
        var fonction = fonction(row);
        draft.profil(profil(row, profil, fonction));
        draft.id(text(row, Attribute.ID)).title(text(row, Attribute.TITLE));
        draft.ine(lenient(row, Attribute.INE, cell -> Ine.parse(cell).toJavaOptional()));
        draft.email(lenient(row, Attribute.EMAIL, Values::email));
        draft.address(address(row)).kinship(kinship(row)).authority(authority(row));
        phone(draft, row, PhoneKind.HOME, Attribute.HOME_PHONE);
        phone(draft, row, PhoneKind.WORK, Attribute.WORK_PHONE);
        phone(draft, row, PhoneKind.MOBILE, Attribute.MOBILE_PHONE);
        fonction.flatMap(cell -> Fonction.parse(cell).toJavaOptional()).ifPresent(draft::addFonctions);
        draft.addAllGroups(columns.cells(row, Attribute.GROUP)
                .flatMap(cell -> Values.several(cell).stream())
                .toList());
        return draft.addAllClasses(classes(row, profil)).addAllChildren(children(row, profil));
    }

    /** A pupil's class is taken as it is written, since some are called {@code "CE1, CE2"}. */
    private List<String> classes(CsvRow row, Profil profil) {
        var cells = columns.cells(row, Attribute.CLASS);
        return switch (PeopleKind.of(profil)) {
            case PUPILS -> cells.map(Values::oneLine).toList();
            case STAFF -> cells.flatMap(cell -> Values.several(cell).stream()).toList();
            case GUARDIANS -> List.of();
        };
    }

    private Optional<String> fonction(CsvRow row) {
        var cell = text(row, Attribute.FUNCTION);
        cell.filter(words ->
                        Fonction.parse(words).isLeft() && ProfilWords.of(words).isEmpty())
                .ifPresent(words -> issues.accept(
                        Issue.info(row.where(), new CsvDefect.NotUnderstood(columns.header(Attribute.FUNCTION)))));
        return cell;
    }

    /** A member of staff is what the function says, and a director where a column says so. */
    private Profil profil(CsvRow row, Profil profil, Optional<String> fonction) {
        if (PeopleKind.of(profil) != PeopleKind.STAFF) {
            return profil;
        }
        var head = lenient(row, Attribute.HEAD, Values::yes).orElse(false);
        return head
                ? Profil.DIRECTION
                : fonction.flatMap(ProfilWords::of)
                        .filter(said -> PeopleKind.of(said) == PeopleKind.STAFF)
                        .orElse(profil);
    }

    /** The value of a cell; one of the wrong shape is told and left out. */
    private <T> Optional<T> lenient(CsvRow row, Attribute attribute, Function<String, Optional<T>> parse) {
        var cell = columns.find(row, attribute);
        var value = cell.flatMap(parse);
        if (cell.isPresent() && value.isEmpty()) {
            issues.accept(Issue.warning(row.where(), new CsvDefect.Dropped(columns.header(attribute))));
        }
        return value;
    }

    private void phone(Draft.Builder draft, CsvRow row, PhoneKind kind, Attribute attribute) {
        lenient(row, attribute, Values::phone).ifPresent(number -> draft.putPhones(kind, number));
    }

    private Optional<PostalAddress> address(CsvRow row) {
        var country = columns.cell(row, Attribute.COUNTRY);
        var lines = columns.cells(row, Attribute.ADDRESS).flatMap(String::lines).toList();
        var code = Values.postalCode(columns.cell(row, Attribute.POSTAL_CODE), country);
        var address = new PostalAddress(lines, code, columns.cell(row, Attribute.CITY), country);
        return Optional.of(address).filter(some -> !some.isEmpty());
    }

    private String kinship(CsvRow row) {
        return lenient(
                        row,
                        Attribute.KINSHIP,
                        cell -> Optional.of(Values.kinship(cell)).filter(code -> !code.isEmpty()))
                .orElse("");
    }

    private Optional<Authority> authority(CsvRow row) {
        return lenient(row, Attribute.LEGAL_AUTHORITY, Values::yes)
                .map(legal -> legal ? Authority.LEGAL : Authority.NONE);
    }

    private List<Child> children(CsvRow row, Profil profil) {
        return profil == Profil.PARENT
                ? columns.children().stream()
                        .flatMap(places -> child(row, places).stream())
                        .toList()
                : List.of();
    }

    private Optional<Child> child(CsvRow row, Map<Attribute, Integer> places) {
        var child = new Child(
                cell(row, places, Attribute.CHILD_ID),
                cell(row, places, Attribute.CHILD_USAGE_NAME),
                cell(row, places, Attribute.CHILD_LAST_NAME),
                cell(row, places, Attribute.CHILD_FIRST_NAME),
                cell(row, places, Attribute.CHILD_CLASS),
                columns.headers(places));
        var named = !child.id().isEmpty()
                || !child.usageName().isEmpty()
                || !child.lastName().isEmpty()
                || !child.firstName().isEmpty();
        return Optional.of(child).filter(any -> named);
    }

    private static String cell(CsvRow row, Map<Attribute, Integer> places, Attribute attribute) {
        return Optional.ofNullable(places.get(attribute)).map(row::cell).orElse("");
    }
}
