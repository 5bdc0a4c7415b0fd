package org.ent4j.model.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ent4j.model.id.Departement;
import org.ent4j.model.text.Label;

/**
 * The public holidays (<i>jours fériés</i>) of a civil year in a département. The eleven of the Code du travail are
 * everywhere; Alsace-Moselle (57, 67, 68: it is no school zone, and cuts the académie of Nancy-Metz) has Good Friday and
 * the 26 December besides; where slavery was abolished, the day of its abolition. Good Friday is off in the communes of
 * Alsace-Moselle that have a Protestant temple; it is counted for all. Holidays that Nouvelle-Calédonie, Polynésie and
 * Wallis-et-Futuna set for themselves are not known here. Source: the list of etalab (jours-feries-france).
 *
 * @param days the holidays, in the order of the year
 */
public record PublicHolidays(List<PublicHoliday> days) {

    private static final Set<String> ALSACE_MOSELLE = Set.of("57", "67", "68");
    private static final String SAINT_MARTIN = "978";
    private static final int SAINT_MARTIN_MOVED = 2018;
    private static final Map<String, MonthDay> ABOLITION = Map.of(
            "976",
            MonthDay.of(4, 27),
            "972",
            MonthDay.of(5, 22),
            "971",
            MonthDay.of(5, 27),
            SAINT_MARTIN,
            MonthDay.of(5, 28),
            "973",
            MonthDay.of(6, 10),
            "977",
            MonthDay.of(10, 9),
            "974",
            MonthDay.of(12, 20));

    public PublicHolidays {
        days = days.stream().sorted(Comparator.comparing(PublicHoliday::day)).toList();
    }

    public static PublicHolidays in(Departement departement, int year) {
        var days = new ArrayList<>(national(year));
        if (ALSACE_MOSELLE.contains(departement.code())) {
            days.addAll(alsaceMoselle(year));
        }
        abolition(departement, year).ifPresent(days::add);
        return new PublicHolidays(days);
    }

    public boolean contains(LocalDate day) {
        return on(day).isPresent();
    }

    /** The holiday on that day: one of them when two fall together. */
    public Optional<PublicHoliday> on(LocalDate day) {
        return days.stream().filter(holiday -> holiday.day().equals(day)).findFirst();
    }

    /** Easter Sunday of a year of the Gregorian calendar, by the anonymous algorithm (Meeus, Jones, Butcher). */
    public static LocalDate easter(int year) {
        var century = year / 100;
        var moon = year % 19;
        var epact = (19 * moon + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
        var weekday = (32 + 2 * (century % 4) + 2 * (year % 100 / 4) - epact - year % 100 % 4) % 7;
        var correction = (moon + 11 * epact + 22 * weekday) / 451;
        var sum = epact + weekday - 7 * correction + 114;
        return LocalDate.of(year, sum / 31, sum % 31 + 1);
    }

    private static List<PublicHoliday> national(int year) {
        var easter = easter(year);
        return List.of(
                on(year, 1, 1, "Jour de l'An", "New Year's Day"),
                on(easter.plusDays(1), "Lundi de Pâques", "Easter Monday"),
                on(year, 5, 1, "Fête du Travail", "Labour Day"),
                on(year, 5, 8, "Victoire de 1945", "Victory of 1945"),
                on(easter.plusDays(39), "Ascension", "Ascension Day"),
                on(easter.plusDays(50), "Lundi de Pentecôte", "Whit Monday"),
                on(year, 7, 14, "Fête nationale", "National Day"),
                on(year, 8, 15, "Assomption", "Assumption Day"),
                on(year, 11, 1, "Toussaint", "All Saints' Day"),
                on(year, 11, 11, "Armistice de 1918", "Armistice of 1918"),
                on(year, 12, 25, "Noël", "Christmas Day"));
    }

    private static List<PublicHoliday> alsaceMoselle(int year) {
        return List.of(
                on(easter(year).minusDays(2), "Vendredi saint", "Good Friday"),
                on(year, 12, 26, "Saint-Étienne", "Saint Stephen's Day"));
    }

    private static Optional<PublicHoliday> abolition(Departement departement, int year) {
        return Optional.ofNullable(ABOLITION.get(departement.code()))
                .map(day -> day.atYear(year))
                .map(day ->
                        departement.code().equals(SAINT_MARTIN) && year < SAINT_MARTIN_MOVED ? day.minusDays(1) : day)
                .map(day -> on(day, "Abolition de l'esclavage", "Abolition of slavery"));
    }

    private static PublicHoliday on(int year, int month, int day, String fr, String en) {
        return on(LocalDate.of(year, month, day), fr, en);
    }

    private static PublicHoliday on(LocalDate day, String fr, String en) {
        return new PublicHoliday(day, Label.of(fr, en));
    }
}
