package org.ent4j.catalogue.subscription;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ent4j.model.calendar.SchoolYear;

/** A draft is looked at. Each question is one of a rule, and answers only for what the others have nothing against. */
public record SubscriptionLook(SubscriptionDraft draft, SubscriptionTerms terms) {

    static final int MOST_YEARS = 10;
    static final String PUBLICS =
            Arrays.stream(TargetPublic.values()).map(TargetPublic::code).collect(Collectors.joining(", "));

    private static final Pattern YEARS = Pattern.compile("([0-9]{4})-([0-9]{4})");
    private static final List<SubscriptionField> MOMENTS = List.of(SubscriptionField.START, SubscriptionField.END);

    String name() {
        return draft.name();
    }

    boolean has(SubscriptionField field) {
        return draft.has(field);
    }

    boolean hasSchools() {
        return !draft.schools().isEmpty();
    }

    String missing() {
        var texts = Arrays.stream(SubscriptionField.values()).filter(each -> each.isMandatory() && !draft.has(each));
        var publics = Stream.of(SubscriptionField.PUBLIC)
                .filter(any -> draft.publics().isEmpty());
        return Stream.concat(texts, publics).map(SubscriptionField::element).collect(Collectors.joining(", "));
    }

    Optional<SubscriptionReason> tooLong() {
        var once = draft.texts().entrySet().stream().flatMap(each -> tooLong(each.getKey(), each.getValue()).stream());
        var schools = draft.schools().stream().flatMap(each -> tooLong(SubscriptionField.SCHOOL, each).stream());
        return Stream.concat(once, schools).findFirst();
    }

    private Optional<SubscriptionReason> tooLong(SubscriptionField field, String text) {
        var length = text.codePointCount(0, text.length());
        return length <= field.longest()
                ? Optional.empty()
                : Optional.of(new SubscriptionReason.TooLong(name(), field.element(), length, field.longest()));
    }

    boolean isGlobal() {
        return has(SubscriptionField.LICENCES);
    }

    boolean isByPublic() {
        return !byPublic().isEmpty();
    }

    private Stream<TargetPublic> counted() {
        return Arrays.stream(TargetPublic.values()).filter(each -> draft.has(SubscriptionField.licences(each)));
    }

    String byPublic() {
        return counted().map(TargetPublic::licencesElement).collect(Collectors.joining(", "));
    }

    Optional<SubscriptionReason> withoutPublic() {
        return counted()
                .filter(each -> !draft.publics().contains(each.code()))
                .<SubscriptionReason>map(each ->
                        new SubscriptionReason.LicencesWithoutPublic(name(), each.licencesElement(), each.code()))
                .findFirst();
    }

    boolean isSchoolByPublic() {
        return draft.text(SubscriptionField.ALLOCATION).equals(Optional.of("ETABL")) && isByPublic();
    }

    /** There, and of another shape. */
    boolean isNot(SubscriptionField field, String shape) {
        return draft.text(field).filter(each -> !each.matches(shape)).isPresent();
    }

    SubscriptionReason bad(SubscriptionField field, String expected) {
        return new SubscriptionReason.BadText(
                name(), field.element(), draft.text(field).orElse(""), expected);
    }

    Optional<SubscriptionReason> badCount() {
        return Stream.concat(
                        Stream.of(SubscriptionField.LICENCES),
                        Arrays.stream(TargetPublic.values()).map(SubscriptionField::licences))
                .filter(field -> draft.text(field)
                        .filter(each -> LicenceCount.parse(each).isEmpty())
                        .isPresent())
                .map(field -> bad(field, "0 … 99999999, ILLIMITE"))
                .findFirst();
    }

    String strangePublics() {
        return draft.publics().stream()
                .filter(each -> TargetPublic.of(each).isEmpty())
                .collect(Collectors.joining(", "));
    }

    Optional<SubscriptionReason> badMoment() {
        return MOMENTS.stream()
                .filter(field -> draft.text(field)
                        .filter(each -> moment(field).isEmpty())
                        .isPresent())
                .map(field -> bad(field, "AAAA-MM-JJThh:mm:ss"))
                .findFirst();
    }

    private Optional<LocalDateTime> moment(SubscriptionField field) {
        return draft.text(field).flatMap(each -> Dates.parse(each, terms.zone()));
    }

    Optional<LocalDateTime> start() {
        return moment(SubscriptionField.START);
    }

    private Optional<int[]> years() {
        return draft.text(SubscriptionField.END_YEAR)
                .map(YEARS::matcher)
                .filter(each -> each.matches())
                .map(each -> new int[] {Integer.parseInt(each.group(1)), Integer.parseInt(each.group(2))});
    }

    boolean isSwapped() {
        return years().filter(each -> each[1] <= each[0]).isPresent();
    }

    String endText() {
        return draft.text(SubscriptionField.END_YEAR)
                .or(() -> draft.text(SubscriptionField.END))
                .orElse("");
    }

    /** Years of which nobody has heard have no last day. */
    Optional<Validity> end() {
        return years().filter(each -> each[1] > each[0] && each[0] >= 1900 && each[1] <= 2999)
                .<Validity>map(each -> new Validity.SchoolYears(each[0], each[1]))
                .or(() -> moment(SubscriptionField.END).map(Validity.Until::new));
    }

    boolean isTooFar() {
        var last = SchoolYear.of(terms.created()).start() + MOST_YEARS;
        return years().filter(each -> each[1] > last || each[0] < 1900).isPresent()
                || moment(SubscriptionField.END)
                        .filter(each -> each.toLocalDate().isAfter(new SchoolYear(last - 1).lastDay()))
                        .isPresent();
    }

    LocalDate earliest() {
        return terms.earliest();
    }

    boolean isTooOld() {
        return start().filter(each -> each.toLocalDate().isBefore(earliest())).isPresent();
    }

    boolean endsBeforeStart() {
        return start().filter(from -> end().filter(end -> end.lastDay().isBefore(from.toLocalDate()))
                        .isPresent())
                .isPresent();
    }

    /** What the draft says, when no rule has anything against it. */
    GarSubscription subscription() {
        return new GarSubscription(
                demanded(SubscriptionField.ID),
                draft.text(SubscriptionField.COMMENT),
                demanded(SubscriptionField.DISTRIBUTOR),
                demanded(SubscriptionField.RESOURCE),
                demanded(SubscriptionField.RESOURCE_TYPE),
                demanded(SubscriptionField.LABEL),
                start().orElseThrow(),
                end().orElseThrow(),
                coverage(),
                !demanded(SubscriptionField.CATEGORY).startsWith("non"),
                AllocationType.valueOf(demanded(SubscriptionField.ALLOCATION)),
                licences(),
                draft.publics().stream()
                        .map(each -> TargetPublic.of(each).orElseThrow())
                        .collect(Collectors.toCollection(TreeSet::new)),
                draft.text(SubscriptionField.PROJECT));
    }

    private String demanded(SubscriptionField field) {
        return draft.text(field).orElseThrow();
    }

    private Coverage coverage() {
        return hasSchools()
                ? new Coverage.Schools(draft.schools())
                : new Coverage.Nature(demanded(SubscriptionField.NATURE));
    }

    private Licences licences() {
        if (isGlobal()) {
            return new Licences.Global(new LicenceCount(demanded(SubscriptionField.LICENCES)));
        }
        var counts = new EnumMap<TargetPublic, LicenceCount>(TargetPublic.class);
        counted().forEach(each -> counts.put(each, new LicenceCount(demanded(SubscriptionField.licences(each)))));
        return new Licences.ByPublic(counts);
    }
}
