package org.ent4j.examples.cli.viescolaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ent4j.examples.cli.output.TextTable;
import org.ent4j.viescolaire.absence.AbsenceFile;
import org.ent4j.viescolaire.absence.AbsenceNotification;
import org.ent4j.viescolaire.absence.Dossier;

/** The notifications about some dossiers of a pupil, for people and for programs. */
record NotificationsView(Desk desk, List<AbsenceNotification> notifications) {

    static NotificationsView of(Desk desk, AbsenceFile file, List<Dossier> dossiers) {
        var numbers = dossiers.stream().map(Dossier::number).toList();
        return new NotificationsView(
                desk,
                file.notifications().values().stream()
                        .filter(notification -> numbers.contains(notification.dossier()))
                        .sorted(Comparator.comparingInt(AbsenceNotification::number))
                        .toList());
    }

    List<Map<String, Object>> json() {
        return notifications.stream().map(this::json).toList();
    }

    private Map<String, Object> json(AbsenceNotification notification) {
        var json = new LinkedHashMap<String, Object>();
        json.put("number", notification.number());
        json.put("dossier", notification.dossier());
        json.put("means", notification.means().name());
        json.put("recipient", new AppelJson(desk.people()::name).person(notification.recipient()));
        json.put("model", notification.model());
        json.put("decided", notification.decided().toString());
        json.put("delivery", notification.delivery().name());
        json.put("detail", notification.detail());
        return json;
    }

    /** Nothing when there are none. */
    List<String> lines() {
        if (notifications.isEmpty()) {
            return List.of();
        }
        var rows = new ArrayList<List<String>>();
        rows.add(List.of(
                in("Notification", "Notification"),
                in("Dossier", "Dossier"),
                in("Moyen", "Means"),
                in("Destinataire", "Recipient"),
                in("Modèle", "Model"),
                in("Envoi", "Delivery"),
                in("Détail", "Detail")));
        notifications.forEach(notification -> rows.add(row(notification)));
        return TextTable.lines(rows);
    }

    private List<String> row(AbsenceNotification notification) {
        var lang = desk.output().lang();
        return List.of(
                String.valueOf(notification.number()),
                String.valueOf(notification.dossier()),
                notification.means().label().in(lang),
                desk.people().name(notification.recipient()),
                notification.model(),
                notification.delivery().label().in(lang),
                notification.detail());
    }

    private String in(String fr, String en) {
        return desk.output().in(fr, en);
    }
}
