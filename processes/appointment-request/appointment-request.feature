Feature: Appointment request
  Somebody asks for an in-person appointment. An officer reviews the request and gives an appointment, explains why
  none is needed, or asks for more information. Nobody is left without an answer.

  The office works Monday to Friday, except on federal holidays.

  Background:
    Given it is Tuesday 10:00

  Rule: Whoever asks hears at once, and an officer reviews

    Scenario: A request comes in
      When the customer asks for an appointment because of "deferred action"
      Then the request is "in review"
      And the customer has got one e-mail
      And the officer has the task "Review the request" due Thursday 10:00

    Scenario: A request comes in at the engine's own endpoint
      When the customer asks for "appointment request" with
        | reason  | DEFERRED_ACTION |
        | zipCode | 20001           |
      Then the customer has got one e-mail
      And the officer has the task "Review the request" due Thursday 10:00

    Scenario: Emergency advance parole comes first
      When the customer asks for an appointment because of "emergency advance parole"
      Then the officer has the task "Review the request" due Tuesday 14:00
      And the officer finds the task "Review the request" on the list "Review: urgent"

    Scenario: A protected case
      When the customer asks for an appointment because of "T U VAWA inquiry"
      Then the officer has the task "Review the request"
      And the officer without protected cases has no task "Review the request"

  Rule: The officer decides

    Scenario: An appointment is given, reminded of twice, and takes place
      When the customer asks for an appointment in 14 days because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | Appointment needed      |
        | Office                                 | Washington Office (WAS) |
        | Date and time                          | the first free one      |
      Then the outcome is "appointment scheduled"
      And the request is "scheduled"
      And the customer has an appointment
      And the customer has got two e-mails
      And the last e-mail brings the file "appointment.ics"
      When 40 days pass
      Then the request is "completed"
      And the customer has got four e-mails

    Scenario: An appointment at short notice is reminded of once
      When the customer asks for an appointment in 3 days because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | Appointment needed      |
        | Office                                 | Washington Office (WAS) |
        | Date and time                          | the first free one      |
      And 14 days pass
      Then the customer has got three e-mails

    Scenario: No appointment is needed
      When the customer asks for an appointment because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | No appointment needed  |
        | Message to the customer                | We mail you the stamp. |
      Then the outcome is "appointment not needed"
      And the request is "completed"
      And the last e-mail says "We mail you the stamp."

  Rule: More information comes by e-mail or by phone, and back to the same review

    Scenario: The customer answers an e-mail
      When the customer asks for an appointment because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | More information needed |
        | Question to the customer               | When did you arrive?    |
        | How to ask                             | By e-mail               |
      Then the request is "waiting for customer"
      And the last e-mail says "When did you arrive?"
      When the customer answers "On May 2"
      Then the request is "in review"
      And the task "Review the request" shows "When did you arrive?"
      And the task "Review the request" shows "On May 2"
      When 4 days pass
      Then the customer has got two e-mails

    Scenario: The customer does not answer
      When the customer asks for an appointment because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | More information needed |
        | Question to the customer               | When did you arrive?    |
        | How to ask                             | By e-mail               |
      And 3 days pass
      Then the customer has got three e-mails
      When 4 days pass
      Then the outcome is "no response"
      And the request is "closed"
      And the customer has got four e-mails
      And the customer can no longer answer

    Scenario: The customer is reached by phone
      When the customer asks for an appointment because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | More information needed |
        | Question to the customer               | When did you arrive?    |
        | How to ask                             | By phone                |
      And the officer completes "Follow up by phone" with
        | The customer's answer | In May |
      Then the task "Review the request" shows "In May"

    Scenario: The customer cannot be reached by phone
      When the customer asks for an appointment because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | More information needed |
        | Question to the customer               | When did you arrive?    |
        | How to ask                             | By phone                |
      And the officer completes "Follow up by phone" with
        | I could not reach the customer | yes |
      Then the officer has no task "Follow up by phone"
      When it is Wednesday 9:01
      And the officer completes "Follow up by phone" with
        | I could not reach the customer | yes |
      Then the request is "waiting for customer"
      And the last e-mail says "When did you arrive?"

  Rule: Nothing lies forgotten

    Scenario: A review is overdue
      When the customer asks for an appointment because of "deferred action"
      Then the officer has the task "Review the request"
      When it is Thursday 9:59
      Then the supervisor has no task "Resolve the overdue review"
      When it is Thursday 10:01
      Then the task "Review the request" has risen in the list
      And the officer has no task "Resolve the overdue review"
      When the supervisor completes "Resolve the overdue review" with
        | What has been done about it | Given to a colleague |
      Then the officer has the task "Review the request"

    Scenario: An overdue review is decided
      When the customer asks for an appointment because of "deferred action"
      And it is Thursday 10:01
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | No appointment needed |
        | Message to the customer                | Use the form.         |
      Then the supervisor has no task "Resolve the overdue review"

  Rule: Whoever cannot be reached by e-mail is reached another way

    Scenario: The receipt comes back at once, and an officer learns the right address
      Given the customer's e-mail address does not exist
      When the customer asks for an appointment because of "deferred action"
      Then the task "Reach the customer another way" shows "could not be delivered"
      When the officer completes "Reach the customer another way" with
        | How you reached the customer, or tried to | Called her.   |
        | The right e-mail address                  | the right one |
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | No appointment needed |
        | Message to the customer                | We mail it.           |
      Then the last e-mail says "We mail it."
      And the officer has no task "Reach the customer another way"

    Scenario: A question that cannot arrive comes back to the review
      Given the customer's e-mail address does not exist
      When the customer asks for an appointment because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | More information needed |
        | Question to the customer               | When did you arrive?    |
        | How to ask                             | By e-mail               |
      Then the request is "in review"
      And the task "Review the request" shows "Ask by e-mail"

  Rule: Whoever has an appointment at an office that changes is told

    Scenario: The office moves, and the customer is told by e-mail
      When the customer asks for an appointment in 14 days because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | Appointment needed      |
        | Office                                 | Washington Office (WAS) |
        | Date and time                          | the first free one      |
      And the office of the appointment moves to another address
      Then the task "Rebook the appointment" shows "its address is now"
      When the officer completes "Rebook the appointment" with
        | Date and time | the first free one |
      Then the customer has got three e-mails
      And the last e-mail says "Something about your appointment with us has changed"
      And the last e-mail brings the file "appointment.ics"

    Scenario: The officer calls about the change
      When the customer asks for an appointment in 14 days because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | Appointment needed      |
        | Office                                 | Washington Office (WAS) |
        | Date and time                          | the first free one      |
      And the office of the appointment moves to another address
      And the officer completes "Rebook the appointment" with
        | I call the customer about it | yes          |
        | Note                         | Left no doubt. |
      Then the customer has got two e-mails
      And the officer has no task "Rebook the appointment"
      And the customer has an appointment

  Rule: The customer may withdraw at any time

    Scenario: Withdrawal before an appointment is given
      When the customer asks for an appointment because of "deferred action"
      And the customer withdraws the request
      Then the outcome is "withdrawn"
      And the officer has no task "Review the request"
      And the customer has got two e-mails
      And the customer can no longer withdraw the request

    Scenario: Withdrawal after an appointment is given
      When the customer asks for an appointment in 14 days because of "deferred action"
      And the officer completes "Review the request" with
        | Does the customer need an appointment? | Appointment needed      |
        | Office                                 | Washington Office (WAS) |
        | Date and time                          | the first free one      |
      Then the customer has an appointment
      When the customer withdraws the request
      Then the outcome is "withdrawn"
      And the customer has no appointment
      And the place of the appointment is free again
      And the last e-mail brings the file "appointment.ics"
      When 40 days pass
      Then the customer has got three e-mails
