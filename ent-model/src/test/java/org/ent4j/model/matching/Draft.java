package org.ent4j.model.matching;

import java.util.List;
import java.util.Map;
import org.ent4j.model.id.Ine;
import org.ent4j.model.matching.Invented.Field;
import org.ent4j.model.person.PersonName;

/** A record being invented. */
final class Draft {

    String person = "";
    String last = "";
    String birthName = "";
    String first = "";
    String second = "";
    String birth = "";
    String ine = "";
    String email = "";
    String street = "";
    String postalCode = "";
    String city = "";
    String number = "";

    Draft copy() {
        var copy = new Draft();
        copy.person = person;
        copy.last = last;
        copy.birthName = birthName;
        copy.first = first;
        copy.second = second;
        copy.birth = birth;
        copy.ine = ine;
        copy.email = email;
        copy.street = street;
        copy.postalCode = postalCode;
        copy.city = city;
        copy.number = number;
        return copy;
    }

    PersonRecord record(String key, List<Field> fields) {
        var name = PersonName.builder().usageName(last).firstName(first);
        if (!birthName.isEmpty()) {
            name.birthName(birthName);
        }
        var record = PersonRecord.builder().key(key).name(name.build());
        if (fields.contains(Field.BIRTH_DATE)) {
            record.birthDate(BirthDate.read(birth));
        }
        if (fields.contains(Field.INE) && !ine.isEmpty()) {
            record.ine(new Ine(ine));
        }
        if (fields.contains(Field.EMAIL) && !email.isEmpty()) {
            record.email(email);
        }
        if (fields.contains(Field.ADDRESS)) {
            record.address(street).postalCode(postalCode).city(city);
        }
        if (fields.contains(Field.IDENTIFIER)) {
            record.putAllIdentifiers(Map.of("number", number));
        }
        return record.build();
    }
}
