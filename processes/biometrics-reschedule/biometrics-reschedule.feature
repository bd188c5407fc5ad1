Feature: Biometrics reschedule
  Somebody cannot come to have fingerprints and photograph taken, and asks to move the appointment. Where the rules are
  clear it is moved at once; where they are not, an officer decides. No place is lost, and none is given twice.

  The office has four places a day, from 8:00 on.

  Background:
    Given it is Tuesday 10:00
    And the customer has a biometrics appointment on Monday 8:00

  Rule: What may not be moved online is told with the way that stays open

    Scenario: The appointment is close
      Given the customer has a biometrics appointment on Tuesday 20:00
      When the customer asks to move the biometrics appointment to Thursday because of "illness"
      Then the outcome is "not eligible"
      And the last e-mail says "Call us"

    Scenario: The appointment was moved twice
      Given the customer has a biometrics appointment on Monday 8:00 that was moved two times
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      Then the outcome is "not eligible"
      And the case's biometrics appointment is on Monday 8:00

  Rule: A first move for a reason on the list happens at once

    Scenario: The preferred date is free
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      Then the outcome is "rescheduled"
      And the request is "scheduled"
      And the case's biometrics appointment is on Tuesday 8:00
      And three places are free on Tuesday
      And four places are free on Monday
      And the last e-mail says "What to bring"
      And the last e-mail brings the file "biometrics-notice.pdf"
      And the last e-mail brings the file "appointment.ics"
      And the customer can no longer withdraw the request
      When 8 days pass
      Then the request is "completed"

    Scenario: No preferred date is free
      Given all places on Tuesday are taken
      When the customer asks to move the biometrics appointment to Tuesday because of "life event"
      Then the officer has the task "Choose a new time"
      And the case's biometrics appointment is on Monday 8:00
      When the officer completes "Choose a new time" with
        | Date and time | the first free one |
      Then the outcome is "rescheduled"
      And the last e-mail says "Your new biometrics appointment"

    Scenario: No time suits, and the customer keeps the appointment
      Given all places on Tuesday are taken
      When the customer asks to move the biometrics appointment to Tuesday because of "life event"
      And the officer completes "Choose a new time" with
        | I called the customer, who keeps the present appointment | yes                         |
        | Note                                                     | Back from abroad on Sunday. |
      Then the outcome is "withdrawn"
      And the request is "closed"
      And the case's biometrics appointment is on Monday 8:00
      And the officer has no task "Choose a new time"
      And the last e-mail says "stays as it is"

  Rule: An officer decides about a second move and about every other reason

    Scenario: A second move
      Given the customer has a biometrics appointment on Monday 8:00 that was moved one time
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      Then the request is "in review"
      And the officer has the task "Decide about the reason" due Wednesday 10:00
      And three places are free on Tuesday
      And the customer has no appointment
      And the last e-mail says "We are looking at your request"
      When the officer completes "Decide about the reason" with
        | Is the reason a good cause? | Yes, move the appointment |
        | Note                        | Spoke with the clinic.    |
      Then the outcome is "rescheduled"
      And the case's biometrics appointment is on Tuesday 8:00
      And three places are free on Tuesday
      And four places are free on Monday

    Scenario: Somebody else than the safe contact of a protected case asks
      Given the customer's case is protected
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      Then the request is "in review"
      When the officer completes "Decide about the reason" with
        | Is the reason a good cause? | Yes, move the appointment |
        | Note                        | It is the attorney.       |
      Then the task "Tell the customer another way" shows "not its safe contact"
      And the customer has got no e-mail

    Scenario: The reason is not accepted
      When the customer asks to move the biometrics appointment to Tuesday because of "other"
      Then three places are free on Tuesday
      When the officer completes "Decide about the reason" with
        | Is the reason a good cause? | No, the appointment stays |
        | Why not, for the customer   | No paper came with it.    |
        | Note                        | Spoke with the clinic.    |
      Then the outcome is "no good cause"
      And the request is "closed"
      And four places are free on Tuesday
      And three places are free on Monday
      And the last e-mail says "Your appointment stays as it is"
      And the last e-mail says "The officer wrote to you why:"
      And the last e-mail says "No paper came with it."

    Scenario: The decision is late
      When the customer asks to move the biometrics appointment to Tuesday because of "other"
      Then the officer has the task "Decide about the reason" due Wednesday 10:00
      When it is Wednesday 10:01
      Then four places are free on Tuesday
      And the task "Decide about the reason" has risen in the list
      And the supervisor finds the task "Decide about the reason" on the list "Late biometrics decisions"
      When the officer completes "Decide about the reason" with
        | Is the reason a good cause? | Yes, move the appointment |
        | Note                        | Spoke with the clinic.    |
      Then the case's biometrics appointment is on Tuesday 8:00

    Scenario: The decision is too late
      When the customer asks to move the biometrics appointment to Tuesday because of "other"
      And it is Monday 8:01
      Then the officer has no task "Decide about the reason"
      And the outcome is "not eligible"
      And the last e-mail says "has passed"
      And four places are free on Tuesday

    Scenario: The choice is too late
      Given all places on Tuesday are taken
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      And it is Monday 8:01
      Then the officer has no task "Choose a new time"
      And the outcome is "not eligible"

  Rule: Until the appointment is moved it can be left as it is

    Scenario: The customer withdraws
      When the customer asks to move the biometrics appointment to Tuesday because of "other"
      And the customer withdraws the request
      Then the outcome is "withdrawn"
      And the officer has no task "Decide about the reason"
      And four places are free on Tuesday
      And the last e-mail says "stays as it is"
      And the case's biometrics appointment is on Monday 8:00

    Scenario: The case gets another appointment during the review
      When the customer asks to move the biometrics appointment to Wednesday because of "other"
      And meanwhile the case gets a biometrics appointment on Tuesday 8:00
      And the officer completes "Decide about the reason" with
        | Is the reason a good cause? | Yes, move the appointment |
        | Note                        | Spoke with the clinic.    |
      Then there is no outcome yet
      And the officer has the task "Decide about the reason"
      When the officer completes "Decide about the reason" with
        | Is the reason a good cause? | Yes, move the appointment |
        | Note                        | Once more.                |
      Then the outcome is "rescheduled"
      And the case's biometrics appointment is on Wednesday 8:00

    Scenario: The case is decided before a time is chosen
      Given all places on Tuesday are taken
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      And meanwhile the case is "denied"
      And the officer completes "Choose a new time" with
        | Date and time | the first free one |
      Then the outcome is "not eligible"

  Rule: Nobody goes to an appointment that is no more

    Scenario: A second move replaces the first
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      And the customer asks to move the biometrics appointment to Wednesday because of "planned travel"
      And the officer completes "Decide about the reason" with
        | Is the reason a good cause? | Yes, move the appointment |
        | Note                        | Spoke with the clinic.    |
      Then the case's biometrics appointment is on Wednesday 8:00
      And four places are free on Tuesday
      And three places are free on Wednesday

    Scenario: The notice is refused, and an officer learns the right address
      Given the customer's e-mail address does not exist
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      And the officer completes "Tell the customer another way" with
        | How you reached the customer, or tried to | Called.       |
        | The right e-mail address                  | the right one |
      Then the last e-mail says "Your new biometrics appointment"
      And the request is "scheduled"
      And the officer has no task "Tell the customer another way"

    Scenario: The notice comes back hours later
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      And 5 hours pass
      And the last e-mail comes back as undeliverable
      Then the officer has the task "Tell the customer another way"
      When the officer completes "Tell the customer another way" with
        | How you reached the customer, or tried to | Called and told the time. |
      Then the request is "completed"
      And the outcome is "rescheduled"

    Scenario: The explanation cannot be delivered
      Given the customer has a biometrics appointment on Monday 8:00 that was moved two times
      And the customer's e-mail address does not exist
      When the customer asks to move the biometrics appointment to Tuesday because of "illness"
      And the officer completes "Tell the customer another way" with
        | How you reached the customer, or tried to | Called. |
      Then the outcome is "not eligible"

    Scenario: The refusal cannot be delivered
      Given the customer's e-mail address does not exist
      When the customer asks to move the biometrics appointment to Tuesday because of "other"
      And the officer completes "Decide about the reason" with
        | Is the reason a good cause? | No, the appointment stays |
        | Note                        | Spoke with the clinic.    |
      And the officer completes "Tell the customer another way" with
        | How you reached the customer, or tried to | Called. |
      Then the outcome is "no good cause"
