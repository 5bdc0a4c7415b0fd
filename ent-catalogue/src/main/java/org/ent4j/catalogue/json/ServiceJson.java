package org.ent4j.catalogue.json;

import java.util.Map;
import org.ent4j.catalogue.marking.SchoolMarking;
import org.ent4j.catalogue.service.LocalChoice;
import org.ent4j.catalogue.service.Service;
import org.ent4j.catalogue.service.ServiceMenu;
import org.ent4j.catalogue.spi.EntryText;
import org.ent4j.model.json.DomainModule;
import org.ent4j.model.json.EventLines;

/**
 * Services, menus, choices of schools and their marking as JSON, each on one line: {@code
 * {"key":{"scope":{"type":"OfSchool","school":"0570001A"},"code":"absences"},"title":"Absences","sso":"STANDARD",…}}. Names that
 * are not known are passed over.
 */
public final class ServiceJson {

    private enum Kind {
        ENTRY
    }

    private ServiceJson() {}

    public static EntryText<Service> text() {
        return text(Service.class);
    }

    public static EntryText<ServiceMenu> menus() {
        return text(ServiceMenu.class);
    }

    public static EntryText<LocalChoice> choices() {
        return text(LocalChoice.class);
    }

    public static EntryText<SchoolMarking> markings() {
        return text(SchoolMarking.class);
    }

    private static <T> EntryText<T> text(Class<T> type) {
        EventLines<Kind, T> lines = EventLines.of(Map.of(Kind.ENTRY, type), new DomainModule());
        return new EntryText<>() {
            @Override
            public String write(T value) {
                return lines.write(value);
            }

            @Override
            public T read(String text) {
                return lines.read(Kind.ENTRY, text);
            }
        };
    }
}
