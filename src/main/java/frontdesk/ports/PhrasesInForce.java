package frontdesk.ports;

import frontdesk.domain.TextPhrases;

/** The phrases by which texts are read, as analysts have last published them. */
public interface PhrasesInForce {
    TextPhrases now();
}
