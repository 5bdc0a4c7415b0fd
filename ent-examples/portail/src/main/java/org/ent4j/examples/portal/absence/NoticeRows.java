package org.ent4j.examples.portal.absence;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.ent4j.examples.portal.school.SchoolNames;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceNotification;
import org.ent4j.viescolaire.absence.Delivery;
import org.ent4j.viescolaire.absence.DeliveryLife;

/**
 * Who was told of what.
 *
 * @param mayReport whether the reader says what became of a notification
 */
record NoticeRows(DossierWords words, SchoolNames names, boolean mayReport) {

    /** Those of a file that are wanted, the latest first. */
    List<NoticeRow> of(AbsenceFile file, Predicate<AbsenceNotification> wanted) {
        return file.notifications().values().stream()
                .filter(wanted)
                .sorted(Comparator.comparingInt(AbsenceNotification::number).reversed())
                .map(this::row)
                .toList();
    }

    private NoticeRow row(AbsenceNotification notice) {
        return new NoticeRow(
                notice.number(),
                words.words().moment(notice.decided()),
                names.of(notice.recipient()),
                words.capital(notice.means().label()),
                NoticeModel.words(notice.model(), words.words()),
                new Badge(words.words().of(notice.delivery().label()), tone(notice.delivery())),
                mayReport ? moves(notice.delivery()) : List.of());
    }

    private List<Button> moves(Delivery delivery) {
        return DeliveryLife.TABLE.commands(delivery).stream()
                .map(move -> new Button(move.name(), words.capital(move.label())))
                .toList();
    }

    private static String tone(Delivery delivery) {
        return switch (delivery) {
            case DECIDEE, PRETE, EN_COURS -> "wait";
            case SUCCES, ACCUSEE -> "good";
            case ECHEC -> "bad";
        };
    }
}
