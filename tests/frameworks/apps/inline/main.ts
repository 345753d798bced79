import 'wellbeing-map/inline';
