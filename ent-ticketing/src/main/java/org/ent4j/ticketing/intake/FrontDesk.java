package org.ent4j.ticketing.intake;

import java.time.LocalDate;
import java.util.List;
import org.ent4j.model.id.PersonId;
import org.ent4j.model.text.Lang;

/**
 * Admits requests, or says where to turn: only correspondents of a school ask for it, and only by the portal.
 *
 * @param portal its address, as people type it
 */
public record FrontDesk(String portal) {

    /**
     * Who asks is who is signed in, whatever a form says: the host answers for that.
     *
     * @param all the correspondents of the school, in the order in which others turn to them
     * @param lang in which what the correspondents are is told
     */
    public Admission admit(Channel channel, PersonId who, List<Correspondent> all, LocalDate day, Lang lang) {
        if (channel != Channel.PORTAL) {
            return new Admission.Rejected(new Admission.NotByThePortal(channel.label(), portal));
        }
        var named = named(all, day);
        return named.stream()
                .filter(each -> each.person().equals(who))
                .findFirst()
                .<Admission>map(Admission.Admitted::new)
                .orElseGet(() -> new Admission.Rejected(notice(named, lang)));
    }

    private static List<Correspondent> named(List<Correspondent> all, LocalDate day) {
        return all.stream().filter(each -> each.isOn(day)).toList();
    }

    private static Admission.Notice notice(List<Correspondent> named, Lang lang) {
        return named.isEmpty()
                ? new Admission.NobodyIsNamed()
                : new Admission.NotACorrespondent(named.stream()
                        .map(each -> "%s (%s)"
                                .formatted(each.name(), each.role().label().in(lang)))
                        .toList());
    }
}
