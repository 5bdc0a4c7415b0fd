package org.ent4j.viescolaire.feed.lsl;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ent4j.model.feed.XmlFeed;
import org.ent4j.viescolaire.lsl.LslEvaluation;
import org.ent4j.viescolaire.lsl.LslEvaluation.Group;
import org.ent4j.viescolaire.lsl.LslEvaluation.PeriodicAverage;
import org.ent4j.viescolaire.lsl.LslOpinion;
import org.ent4j.viescolaire.lsl.LslPupil;
import org.ent4j.viescolaire.lsl.LslYear;

/** Reads one pupil of a file of the LSL. */
final class LslPupilReading {

    private static final int LONGEST_NUMBER = 20;

    private final XmlFeed xml;
    private final LslValues values;
    private final List<String> engagements = new ArrayList<>();
    private final List<String> otherEngagements = new ArrayList<>();
    private final List<LslYear> years = new ArrayList<>();
    private Optional<String> examOpinion = Optional.empty();

    LslPupilReading(XmlFeed xml, LslValues values) {
        this.xml = xml;
        this.values = values;
    }

    LslPupil read(String id) {
        xml.children(part -> {
            switch (part) {
                case "engagements" -> xml.children(this::engagement);
                case "avisExamen" -> examOpinion = values.given(part, "code");
                case "scolarites" -> xml.children(this::year);
                default -> values.passOver("eleve", part);
            }
        });
        return new LslPupil(id, engagements, otherEngagements, examOpinion, years);
    }

    private void engagement(String element) {
        switch (element) {
            case "engagement" -> values.given(element, "code").ifPresent(engagements::add);
            case "engagement-autre" -> otherEngagements.add(xml.text());
            default -> values.passOver("engagements", element);
        }
    }

    private void year(String element) {
        if (!element.equals("scolarite")) {
            values.passOver("scolarites", element);
            return;
        }
        var schoolYear = values.whole(element, "annee-scolaire");
        var periods = values.parsed(element, "code-periode", LslYear.Periods::valueOf);
        var investments = new ArrayList<LslOpinion>();
        var evaluations = new ArrayList<LslEvaluation>();
        xml.children(part -> {
            switch (part) {
                case "avisInvestissement" -> opinion(part).ifPresent(investments::add);
                case "evaluation" -> evaluation().ifPresent(evaluations::add);
                default -> values.passOver("scolarite", part);
            }
        });
        schoolYear.ifPresent(year -> periods.ifPresent(
                by -> years.add(new LslYear(year, by, investments.stream().findFirst(), evaluations))));
    }

    private Optional<LslOpinion> opinion(String element) {
        var day = values.parsed(element, "date", LocalDate::parse);
        var lastName = values.given(element, "nom");
        var firstName = values.given(element, "prenom");
        var text = xml.text();
        return day.flatMap(
                on -> lastName.flatMap(last -> firstName.map(first -> new LslOpinion(on, last, first, text))));
    }

    private Optional<LslEvaluation> evaluation() {
        var election = values.given("evaluation", "modalite-election");
        var subject = values.given("evaluation", "code-matiere");
        var groups = new ArrayList<Optional<Group>>();
        var averages = new ArrayList<PeriodicAverage>();
        xml.children(part -> {
            switch (part) {
                case "structure" -> groups.add(group());
                case "periodiques" -> xml.children(each -> average(each).ifPresent(averages::add));
                default -> values.passOver("evaluation", part);
            }
        });
        if (groups.isEmpty()) {
            values.error(new LslDefect.Missing("evaluation", "structure"));
        }
        var group = groups.stream().flatMap(Optional::stream).findFirst();
        return election.flatMap(
                how -> subject.flatMap(what -> group.map(of -> new LslEvaluation(how, what, of, averages))));
    }

    private Optional<Group> group() {
        var size = values.whole("structure", "effectif");
        var numbers = new ArrayList<BigDecimal>();
        for (var attribute : List.of("moyenne", "repar-moins-huit", "repar-huit-douze", "repar-plus-douze")) {
            number("structure", attribute).ifPresent(numbers::add);
        }
        return size.filter(any -> numbers.size() == 4)
                .map(pupils -> new Group(pupils, numbers.get(0), numbers.get(1), numbers.get(2), numbers.get(3)));
    }

    private Optional<PeriodicAverage> average(String element) {
        if (!element.equals("periode")) {
            values.passOver("periodiques", element);
            return Optional.empty();
        }
        var number = values.whole(element, "numero");
        var average = number(element, "moyenne");
        return number.flatMap(period -> average.map(value -> new PeriodicAverage(period, value)));
    }

    private Optional<BigDecimal> number(String element, String attribute) {
        return values.parsed(element, attribute, LslPupilReading::decimal);
    }

    /** Without an exponent, which could stand for a number of any length. */
    private static BigDecimal decimal(String text) {
        if (text.length() > LONGEST_NUMBER || text.matches(".*[eE].*")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }
}
