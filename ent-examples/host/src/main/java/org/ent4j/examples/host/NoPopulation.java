package org.ent4j.examples.host;

import org.ent4j.model.rule.Reason;

/** No rule of access names a service: nobody has access to it. */
public record NoPopulation(String service, String role) implements Reason {

    @Override
    public String code() {
        return "services.no-population";
    }
}
