package org.ent4j.examples.portal.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import org.ent4j.model.rule.Messages;
import org.ent4j.model.rule.Reason;
import org.ent4j.model.text.Label;
import org.ent4j.model.text.Lang;

/** The words of a page, in the language of its reader. */
public record Words(Lang lang) {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    public String in(String fr, String en) {
        return lang == Lang.FR ? fr : en;
    }

    /** What stands between a name and what is said of it. */
    public String colon() {
        return in(" : ", ": ");
    }

    public String of(Label label) {
        return label.in(lang);
    }

    public String of(Reason reason) {
        return Messages.render(reason, lang);
    }

    public List<String> of(Collection<? extends Reason> reasons) {
        return reasons.stream().map(this::of).toList();
    }

    /** {@code 2 élèves}: zero and one are singular in French, one alone in English. */
    public String count(long count, String frOne, String frMany, String enOne, String enMany) {
        var isOne = lang == Lang.FR ? Math.abs(count) < 2 : count == 1;
        return count + " " + (isOne ? in(frOne, enOne) : in(frMany, enMany));
    }

    /** {@code mardi 24 novembre 2026}. */
    public String day(LocalDate day) {
        return format(in("EEEE d MMMM uuuu", "EEEE d MMMM uuuu")).format(day);
    }

    /** {@code 24/11/2026}. */
    public String shortDay(LocalDate day) {
        return format(in("dd/MM/uuuu", "d MMM uuuu")).format(day);
    }

    /** {@code 8 h 30}. */
    public String time(LocalTime time) {
        return format(in("H 'h' mm", "HH:mm")).format(time);
    }

    public String moment(LocalDateTime moment) {
        return in("%s à %s", "%s, %s").formatted(shortDay(moment.toLocalDate()), time(moment.toLocalTime()));
    }

    public String moment(Instant instant) {
        return moment(LocalDateTime.ofInstant(instant, PARIS));
    }

    private DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, lang.locale());
    }
}
