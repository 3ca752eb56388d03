using System.Diagnostics;
using Pamong.Planner;
foreach(var a in args){
var instance = InstanceFiles.Read(a);
var cpu = Process.GetCurrentProcess().TotalProcessorTime;
var watch = Stopwatch.StartNew();
var last=(SolvePhase)99; var t0=0.0;
var plan=PlanSolver.Solve(instance,new(),new P(p=>{ if(p.Phase!=last){ Console.Write($" [{last} {watch.Elapsed.TotalSeconds-t0:f2}s]"); last=p.Phase; t0=watch.Elapsed.TotalSeconds;} if(p.Phase==SolvePhase.Bettering) Console.Write($" {p.Best}"); }));
var t=watch.Elapsed.TotalSeconds;
var c=PlanChecker.Check(instance,plan);
Console.WriteLine($"\n{instance.Name} {plan.Status} {t:f2}s cpu {(Process.GetCurrentProcess().TotalProcessorTime-cpu).TotalSeconds:f2} obj {plan.Objective} bound {plan.Bound} gap {plan.GapOfObjective:p3} {plan.GapOfGain:p2} entitled {plan.Entitled} breaches {c.Breaches.Count} {c.Objective==plan.Objective} {string.Join(",",c.Breaches.Take(3))} {plan.ResultHash[..8]}");
}
class P(Action<SolveProgress> a):IProgress<SolveProgress>{public void Report(SolveProgress p)=>a(p);}
